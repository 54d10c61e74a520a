package org.demarche.language.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatFileTest {

  private final Path folder;
  private final Path file;

  FlatFileTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    file = folder.resolve("a.flat");
    ByteBuffer numbers = FlatFile.allocate(16).putLong(7).putFloat(0.5f).putInt(-1).flip();
    FlatFile.write(
        file, List.of(ByteBuffer.wrap(new byte[] {1, 2, 3}), FlatFile.allocate(0), numbers));
  }

  @Test
  void givesBackTheSections() throws IOException {
    List<ByteBuffer> sections = FlatFile.map(file);

    assertThat(sections).extracting(ByteBuffer::remaining).containsExactly(3, 0, 16);
    assertThat(sections.get(0).get(2)).isEqualTo((byte) 3);
    assertThat(sections.get(2).asLongBuffer().get(0)).isEqualTo(7);
    assertThat(sections.get(2).asFloatBuffer().get(2)).isEqualTo(0.5f);
    assertThat(sections.get(2).asIntBuffer().get(3)).isEqualTo(-1);
  }

  @Test
  void leavesNoTemporaryFiles() throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void noticesEveryDamage() throws IOException {
    byte[] good = Files.readAllBytes(file);
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 0x10;
      assertDamaged(bad);
      assertDamaged(Arrays.copyOf(good, i));
    }
    assertDamaged(Arrays.copyOf(good, good.length + 8));
  }

  private void assertDamaged(byte[] content) throws IOException {
    Files.write(file, content);
    assertThatThrownBy(() -> FlatFile.map(file)).isInstanceOf(FlatFile.CorruptFileException.class);
  }

  @Test
  void saysWhenThereIsNone() {
    assertThatThrownBy(() -> FlatFile.map(folder.resolve("b.flat")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
