package jakarta.annotation;

/** As jakarta.annotation-api has it, which comes from Maven. */
public @interface Generated {
  String[] value();

  String comments();
}
