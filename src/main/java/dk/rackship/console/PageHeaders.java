package dk.rackship.console;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What browsers may do with our pages: run our scripts and no others, send no form away, call this
 * server only. The merchants' pages are framed by Rackbeat only, the operator's by nobody.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PageHeaders implements Filter {
  private static final Pattern MERCHANTS = Pattern.compile("/|/(begin|settings)/?");
  private static final String SCRIPTS_AND_CALLS =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'none';"
          + " connect-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors ";
  private final FramingSite site;

  @Inject
  public PageHeaders(FramingSite site) {
    this.site = site;
  }

  /** The Content-Security-Policy of a path, with the origin that may frame it. Pure. */
  static String policy(String path, String origin) {
    var merchants = MERCHANTS.matcher(path).matches();
    return SCRIPTS_AND_CALLS + (merchants ? "'self' " + origin : "'none'");
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = ((HttpServletRequest) request).getRequestURI();
    var answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", policy(path, site.origin()));
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "no-referrer");
    chain.doFilter(request, response);
  }
}
