package nl.praktijklerenplus.platform.json;

import java.util.List;

import nl.praktijklerenplus.platform.kernel.Refusal;

/** The question cannot be understood; every fault of it is named. */
public record InvalidInput(List<FieldError> fouten) implements Refusal {
  /** Its title is read by whoever asked. */
  @Override
  public String code() {
    return "OngeldigeInvoer";
  }

  @Override
  public String detail() {
    return "De opdracht is onvolledig of onjuist ingevuld; verbeter de genoemde velden.";
  }

  @Override
  public Kind kind() {
    return Kind.INPUT;
  }
}
