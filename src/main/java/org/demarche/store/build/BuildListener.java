package org.demarche.store.build;

/** Hears how a build goes on; called by the thread that runs it. */
public interface BuildListener {

  /**
   * An article is done with.
   *
   * @param done how many are, of whatever outcome
   * @param article its id, or where it should have been
   */
  void progress(long done, String article);

  /**
   * An article is not stored.
   *
   * @param where file and line, or the article
   * @param why what is wrong and what to do about it
   */
  void problem(String where, String why);
}
