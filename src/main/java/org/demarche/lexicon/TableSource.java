package org.demarche.lexicon;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Where tables are read from. */
interface TableSource {

  /** The tables that come with the program. */
  TableSource CLASS_PATH =
      file -> {
        InputStream in =
            TableSource.class.getClassLoader().getResourceAsStream("data/lexicon/" + file);
        if (in == null) {
          throw new FileNotFoundException("not on the class path");
        }
        return in;
      };

  /**
   * Opens a table.
   *
   * @param file its name without folder ("states.tsv")
   */
  InputStream open(String file) throws IOException;
}
