package dev.assay.bank.tests;

import dev.assay.bank.yaml.YamlValue;

/**
 * What is said of a test that is a pair of files.
 *
 * @param file the pair's name below {@code tests}, without its ending: {@code secret/100-large}
 */
record FileNote(String file, CaseHead head, YamlValue place) {}
