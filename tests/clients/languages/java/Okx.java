import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Flow;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a user of any client for OKX writes once: the signature. And what every program here asks for. */
final class Okx {
  static final String URL = System.getenv("OKX_URL");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** Sign what a builder has made. */
  static void sign(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    String target = request.uri().toString().substring(URL.length());
    String body = request.bodyPublisher().map(Okx::text).orElse("");
    String timestamp = TIME.format(Instant.now());
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(System.getenv("OKX_SECRET").getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] text = (timestamp + request.method() + target + body).getBytes(StandardCharsets.UTF_8);
      builder.header("OK-ACCESS-SIGN", Base64.getEncoder().encodeToString(mac.doFinal(text)));
    } catch (java.security.GeneralSecurityException error) {
      throw new IllegalStateException(error);
    }
    builder.header("OK-ACCESS-KEY", System.getenv("OKX_KEY"));
    builder.header("OK-ACCESS-TIMESTAMP", timestamp);
    builder.header("OK-ACCESS-PASSPHRASE", System.getenv("OKX_PASSPHRASE"));
  }

  /** A body whose bytes lie ready. */
  private static String text(HttpRequest.BodyPublisher body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.subscribe(
        new Flow.Subscriber<ByteBuffer>() {
          public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
          }

          public void onNext(ByteBuffer part) {
            byte[] copy = new byte[part.remaining()];
            part.get(copy);
            bytes.writeBytes(copy);
          }

          public void onError(Throwable error) {}

          public void onComplete() {}
        });
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Make a call, and tell what its user sees of the answer. */
  static void step(String name, Callable<List<Object>> call) throws java.io.IOException {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("step", name);
    try {
      line.put("seen", call.call());
    } catch (Exception error) {
      line.put("failed", error.toString());
    }
    System.out.println(new ObjectMapper().writeValueAsString(line));
  }
}
