package nl.praktijklerenplus.platform.store;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import nl.praktijklerenplus.platform.json.InvalidInput;
import nl.praktijklerenplus.platform.json.RecordReader;
import nl.praktijklerenplus.platform.json.ReferenceCodes;
import nl.praktijklerenplus.platform.kernel.CorrectieWeigering.VeldNietCorrigeerbaar;
import nl.praktijklerenplus.platform.kernel.Identity;
import nl.praktijklerenplus.platform.kernel.Refusal;

/** Gives every corrected field to the events that have it, with the type it has there. */
@ApplicationScoped
class CorrectionFields {

  private final ReferenceCodes codes;

  CorrectionFields(ReferenceCodes codes) {
    this.codes = codes;
  }

  Optional<Refusal> assign(
      Map<String, JsonNode> velden, LocalDate day, List<PlannedCorrection<?, ?>> plans) {
    RecordReader reader = new RecordReader(codes, day);
    for (String veld : velden.keySet()) {
      List<RecordComponent> components =
          plans.stream().flatMap(plan -> component(plan, veld).stream()).toList();
      if (components.isEmpty()) {
        reader.error(veld, "dit veld heeft de gebeurtenis niet");
      } else if (components.stream().anyMatch(CorrectionFields::isIdentity)) {
        return Optional.of(new VeldNietCorrigeerbaar(veld));
      }
    }
    for (PlannedCorrection<?, ?> plan : plans) {
      plan.velden.putAll(reader.readSome(plan.type(), velden));
    }
    return reader.errors().isEmpty()
        ? Optional.empty()
        : Optional.of(new InvalidInput(reader.errors()));
  }

  private static Optional<RecordComponent> component(PlannedCorrection<?, ?> plan, String veld) {
    return Arrays.stream(plan.type().getRecordComponents())
        .filter(component -> component.getName().equals(veld))
        .findFirst();
  }

  private static boolean isIdentity(RecordComponent component) {
    return component.isAnnotationPresent(Identity.class)
        || component.getGenericType().getTypeName().contains(UUID.class.getName());
  }

  /** What others may read of the corrected fields. */
  static Map<String, Object> published(PlannedCorrection<?, ?> plan) {
    Map<String, Object> open = new java.util.LinkedHashMap<>(plan.velden);
    Arrays.stream(plan.type().getRecordComponents())
        .filter(Personal::staysInside)
        .forEach(component -> open.remove(component.getName()));
    return open;
  }
}
