package nl.praktijklerenplus.platform.store;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

import nl.praktijklerenplus.platform.kernel.Persoonsgegeven;
import nl.praktijklerenplus.platform.kernel.VrijeTekst;

/** How Jackson treats what must not leave: seal it, or leave it out. */
final class SealingModule {

  static final String SEALER = "sealer";

  private SealingModule() {}

  static SimpleModule sealing() {
    return new SimpleModule("sealing")
        .addSerializer(new Sealing())
        .addDeserializer(Persoonsgegeven.class, new Sealed())
        .addSerializer(new Text())
        .addDeserializer(VrijeTekst.class, new TextReader());
  }

  static SimpleModule leavingOut() {
    return new SimpleModule("leaving-out").setSerializerModifier(new LeavingOut());
  }

  @SuppressWarnings("rawtypes")
  private static final class Sealing extends StdSerializer<Persoonsgegeven> {
    Sealing() {
      super(Persoonsgegeven.class);
    }

    @Override
    public void serialize(Persoonsgegeven value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      Sealer sealer = (Sealer) provider.getAttribute(SEALER);
      if (sealer == null) {
        throw new IllegalStateException("personal data without a key to seal it");
      }
      byte[] plain = EventCodec.json().writeValueAsBytes(value.waarde());
      String field = json.getOutputContext().getCurrentName();
      json.writeString(sealer.seal(value.protection(), field, plain));
    }
  }

  /** Deciding never needs what is sealed, so it comes back closed. */
  @SuppressWarnings("rawtypes")
  private static final class Sealed extends StdDeserializer<Persoonsgegeven> {
    Sealed() {
      super(Persoonsgegeven.class);
    }

    @Override
    public Persoonsgegeven deserialize(JsonParser json, DeserializationContext context) {
      return new Persoonsgegeven<>(null);
    }
  }

  private static final class Text extends StdSerializer<VrijeTekst> {
    Text() {
      super(VrijeTekst.class);
    }

    @Override
    public void serialize(VrijeTekst value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.waarde());
    }
  }

  private static final class TextReader extends StdDeserializer<VrijeTekst> {
    TextReader() {
      super(VrijeTekst.class);
    }

    @Override
    public VrijeTekst deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return new VrijeTekst(json.getValueAsString());
    }
  }

  private static final class LeavingOut extends BeanSerializerModifier {
    @Override
    public List<BeanPropertyWriter> changeProperties(
        SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
      return properties.stream().filter(property -> !staysInside(property.getType())).toList();
    }
  }

  static boolean staysInside(JavaType type) {
    return type.hasRawClass(Persoonsgegeven.class)
        || type.hasRawClass(VrijeTekst.class)
        || (type.containedTypeCount() == 1 && staysInside(type.containedType(0)));
  }
}
