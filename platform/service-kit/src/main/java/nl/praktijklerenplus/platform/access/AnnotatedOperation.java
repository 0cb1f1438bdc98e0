package nl.praktijklerenplus.platform.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Finds what is written above the method that answered. */
final class AnnotatedOperation {

  private AnnotatedOperation() {}

  static <A extends Annotation> A of(SimpleResourceInfo resource, Class<A> annotation) {
    if (resource == null || resource.getMethodName() == null) {
      return null;
    }
    return Arrays.stream(resource.getResourceClass().getDeclaredMethods())
        .filter(method -> isIt(method, resource))
        .flatMap(method -> Stream.ofNullable(method.getAnnotation(annotation)))
        .findFirst()
        .orElse(null);
  }

  private static boolean isIt(Method method, SimpleResourceInfo resource) {
    return method.getName().equals(resource.getMethodName())
        && Arrays.equals(method.getParameterTypes(), resource.parameterTypes());
  }
}
