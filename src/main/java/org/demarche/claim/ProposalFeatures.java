package org.demarche.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.article.Span;

/**
 * What the last decision on a proposal rests on, in numbers: how probable it is by itself, how it
 * compares with others of its cue, what other cues of the sentence present and how sure they are.
 */
final class ProposalFeatures {

  private static final double NONE = -9;

  private static final List<String> PATTERNS =
      List.of(
          "ccomp",
          "xcomp",
          "dobj",
          "quote",
          "quotes",
          "quotes>",
          "ccompq",
          "ccomp*",
          "ccomp<",
          "ccomp<q",
          "acl",
          "relcl",
          "segment",
          "subj",
          "attr",
          "oprd",
          "before",
          "after:",
          "after,",
          "as",
          "according",
          "amod",
          "adv",
          "noun:",
          "clause:");

  private static final int[] PRESENT =
      Stream.of(
              "quoted=none",
              "quoted=all",
              "in quotation",
              "within",
              "neg",
              "before=true",
              "role=subj",
              "role=poss",
              "role=by",
              "role=inherited",
              "role=none",
              "role=governor",
              "role=near",
              "who=person",
              "who=none",
              "who=mention",
              "who=i",
              "who=we",
              "who=he",
              "who=she",
              "who=they",
              "who=it",
              "who=wh",
              "who=NN",
              "who=NNS",
              "who=state",
              "class=say",
              "class=think",
              "class=want",
              "class=argue",
              "class=report",
              "class=support",
              "class=oppose",
              "class=blame",
              "class=other",
              "class=allow",
              "class=intend",
              "class=propose",
              "class=feel",
              "class=call",
              "class=order",
              "class=know",
              "class=promise",
              "class=praise",
              "class=deny",
              "class=show",
              "class=seem",
              "class=talk",
              "finite=true")
          .mapToInt(HashedLogistic::key)
          .toArray();

  private final List<CueProposal> proposals;
  private final double[] odds;
  private final Map<Long, List<Integer>> byCue = new HashMap<>();
  private final Map<Integer, List<Integer>> picks = new HashMap<>();

  /**
   * @param proposals of a whole document
   * @param odds log-odds of each by itself
   */
  ProposalFeatures(List<CueProposal> proposals, double[] odds) {
    this.proposals = proposals;
    this.odds = odds.clone();
    for (int i = 0; i < proposals.size(); i++) {
      byCue.computeIfAbsent(proposals.get(i).cue(), c -> new ArrayList<>()).add(i);
    }
    for (List<Integer> same : byCue.values()) {
      int best = same.get(0);
      for (int i : same) {
        best = odds[i] > odds[best] ? i : best;
      }
      picks.computeIfAbsent(proposals.get(best).sentence(), s -> new ArrayList<>()).add(best);
    }
  }

  /**
   * @param index of the proposal
   * @param keys what {@link CueFeatures} say of it
   * @param tokens number of tokens of the sentence
   * @param read what {@link ReadingFeatures} say of it; none when nothing is read
   */
  float[] of(int index, int[] keys, int tokens, double[] read) {
    CueProposal proposal = proposals.get(index);
    Row row = new Row();
    alone(row, index);
    row.add(Math.max(0, proposal.margin()), proposal.score(), proposal.overlap());
    row.add(proposal.anySpeaker(), proposal.bestSpeaker(), proposal.grammarSpeaker());
    row.add(proposal.speakerInside(), proposal.sameSpeaker());
    neighbours(row, index);
    row.add(best(proposal.sentence() - 1), best(proposal.sentence() + 1));
    CueCandidate candidate = proposal.candidate();
    row.add(proposal.hull().length(), candidate.cue().index());
    row.add(proposal.hull().begin() - candidate.cue().span().begin(), tokens);
    row.add(candidate.more().size(), proposal.sentence());
    PATTERNS.forEach(p -> row.add(p.equals(candidate.pattern())));
    for (int key : PRESENT) {
      row.add(CueFeatures.has(keys, key));
    }
    for (char pos : new char[] {'V', 'N', 'A', 'P', 'R'}) {
      row.add(candidate.pos() == pos);
    }
    row.add(read);
    return row.values();
  }

  private void alone(Row row, int index) {
    double second = NONE;
    double all = 0;
    List<Integer> same = byCue.getOrDefault(proposals.get(index).cue(), List.of());
    for (int i : same) {
      all += 1 / (1 + Math.exp(-odds[i]));
      second = i == index ? second : Math.max(second, odds[i]);
    }
    row.add(odds[index], second, odds[index] - second);
    row.add(same.size() - 1, all);
  }

  /** The surest of the other cues that present the same, a part of it, more than it... */
  private void neighbours(Row row, int index) {
    CueProposal proposal = proposals.get(index);
    Span mine = proposal.hull();
    double[] surest = {NONE, NONE, NONE, NONE, NONE, NONE, NONE};
    for (int i : picks.getOrDefault(proposal.sentence(), List.of())) {
      CueProposal other = proposals.get(i);
      if (other.cue() != proposal.cue()) {
        Span its = other.hull();
        int kind = kind(mine, its);
        surest[kind] = Math.max(surest[kind], odds[i]);
        if (mine.contains(other.candidate().cue().span())) {
          surest[5] = Math.max(surest[5], odds[i]);
        }
        if (its.contains(proposal.candidate().cue().span())) {
          surest[6] = Math.max(surest[6], odds[i]);
        }
      }
    }
    row.add(surest);
  }

  /** 0 about the same, 1 mine inside, 2 mine around, 3 crossing, 4 apart. */
  private static int kind(Span mine, Span its) {
    int shared = Math.min(mine.end(), its.end()) - Math.max(mine.begin(), its.begin());
    if (shared <= 0) {
      return 4;
    }
    if (shared * 2 >= mine.length() && shared * 2 >= its.length()) {
      return 0;
    }
    return shared == mine.length() ? 1 : shared == its.length() ? 2 : 3;
  }

  private double best(int sentence) {
    return picks.getOrDefault(sentence, List.of()).stream()
        .mapToDouble(i -> odds[i])
        .max()
        .orElse(NONE);
  }

  /** Values in order. */
  private static final class Row {
    private float[] values = new float[256];
    private int count;

    void add(double... some) {
      for (double value : some) {
        values[count++] = (float) value;
      }
    }

    void add(boolean... some) {
      for (boolean value : some) {
        values[count++] = value ? 1 : 0;
      }
    }

    float[] values() {
      return java.util.Arrays.copyOf(values, count);
    }
  }
}
