package dk.rackship.console;

/** The words of a status. */
final class Titles {
  private Titles() {}

  static String of(int status) {
    return switch (status) {
      case 400 -> "Bad request";
      case 401 -> "Not logged in";
      case 403 -> "Not allowed";
      case 404 -> "Not found";
      case 405 -> "Method not allowed";
      case 406 -> "Not acceptable";
      case 409 -> "Conflict";
      case 412 -> "Somebody else saved first";
      case 413 -> "Too large";
      case 415 -> "Unsupported media type";
      case 422 -> "Invalid input";
      case 428 -> "Precondition required";
      case 429 -> "Too many requests";
      case 503 -> "Not available now";
      default -> status < 500 ? "Request refused" : "Internal error";
    };
  }

  /** What to do about it, where nothing more is known than the status. */
  static String detail(int status) {
    return switch (status) {
      case 400 -> "The request cannot be read.";
      case 401 -> "Log in first.";
      case 403 -> "This login may not do that.";
      case 404 -> "There is nothing here, or it is not yours.";
      case 405 -> "This address does not take that method.";
      case 406 -> "The answer is application/json; accept that.";
      case 413 -> "The body is too large.";
      case 415 -> "Send application/json.";
      case 503 -> "Try again later.";
      default ->
          status < 500
              ? "The request was refused."
              : "Something broke here. Tell the operator the errorId.";
    };
  }
}
