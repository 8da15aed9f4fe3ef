package dk.rackship.console;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What browsers may do with our pages: run our scripts only, be framed by Rackbeat only. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageHeaders implements Filter {
  private final String policy;

  @Inject
  public PageHeaders(@ConfigProperty(name = "rackship.rackbeat.url") String rackbeat) {
    this.policy = policy(rackbeat);
  }

  /** The Content-Security-Policy, with Rackbeat's origin. Pure. */
  static String policy(String rackbeat) {
    var url = URI.create(rackbeat);
    return "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
        + " frame-ancestors 'self' %s://%s".formatted(url.getScheme(), url.getAuthority());
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", policy);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "no-referrer");
    chain.doFilter(request, response);
  }
}
