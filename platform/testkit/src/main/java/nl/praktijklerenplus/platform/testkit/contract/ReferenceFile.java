package nl.praktijklerenplus.platform.testkit.contract;

/** Codes for samples. */
final class ReferenceFile {

  private ReferenceFile() {}

  static String firstCode(String list) {
    var releases = ContractFolder.CONTRACTS.resolve("referentiegegevens");
    var first =
        ContractFolder.files(releases).stream()
            .filter(file -> file.toString().endsWith(".json"))
            .findFirst()
            .orElseThrow();
    return ContractFolder.read(first).at("/lijsten/%s/0/code".formatted(list)).textValue();
  }
}
