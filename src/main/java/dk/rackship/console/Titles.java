package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import dk.rackship.words.Sentence;

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
  static Sentence detail(int status) {
    return switch (status) {
      case 400 -> say("The request cannot be read.");
      case 401 -> say("Log in first.");
      case 403 -> say("This login may not do that.");
      case 404 -> say("There is nothing here, or it is not yours.");
      case 405 -> say("This address does not take that method.");
      case 406 -> say("The answer is application/json; accept that.");
      case 413 -> say("The body is too large.");
      case 415 -> say("Send application/json.");
      case 503 -> say("Try again later.");
      default ->
          status < 500
              ? say("The request was refused.")
              : say("Something broke here. Tell the operator the errorId.");
    };
  }
}
