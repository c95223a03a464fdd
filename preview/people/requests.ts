/** A person's Excel answers the requests of the add-in, or does not. */
import type { Dispatcher } from "../protocol/dispatcher";
import type { BatchAnswer } from "../seat";
import type { ErrorCode } from "../trouble";
import { Listeners } from "./listeners";
import type { Troubles } from "./troubles";

/** Fact 1.4. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;
/** Fact 1.17: the request may wait for the end of cell edit mode. */
const DELAY_FOR_CELL_EDIT = 64;
/** Fact 1.14: what the web's Excel answers to a request as a whole. */
const TRANSPORT = { cellEditMode: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

export class Requests {
  /** The pane that asks has vanished (fact 5.10). */
  paneGone = false;
  private readonly editEnds = new Listeners<void>();

  /**
   * @param isEditing a cell is open for typing
   * @param acting everything that is done in it is the person's doing, through the add-in
   * @param changed a trouble is over, or the pane has gone
   */
  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly troubles: Troubles,
    private readonly isEditing: () => boolean,
    private readonly acting: <T>(work: () => T) => T,
    private readonly changed: () => void,
  ) {}

  /** @param flags 64 is delayForCellEdit. */
  async execute(body: unknown, flags: number): Promise<BatchAnswer> {
    if (this.paneGone) return noAnswer();
    if (sizeOf(body) > LARGEST_PAYLOAD) return { transportError: TRANSPORT.requestTooLarge };
    while (this.isEditing()) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { transportError: TRANSPORT.cellEditMode }; // fact 1.16
      await this.endOfEdit(); // fact 1.18: it may never come
    }
    const answer = await this.troubled(() => this.carryOut(body));
    if (!this.troubles.get("paneGone")) return answer;
    this.paneGone = true;
    this.changed();
    return noAnswer();
  }

  /** The person has ended typing. */
  editEnded(): void {
    this.editEnds.tell();
  }

  private async troubled(carryOut: () => BatchAnswer): Promise<BatchAnswer> {
    const silence = this.troubles.take("noAnswer");
    if (silence?.once) this.changed();
    if (silence) {
      if (silence.carriedOut) carryOut();
      return noAnswer();
    }
    const error = this.troubles.take("error");
    if (error?.once) this.changed();
    const answer = error ? refusalOf(error.code, carryOut) : carryOut();
    const slow = this.troubles.get("slowAnswers");
    if (slow) await new Promise((resolve) => setTimeout(resolve, slow.milliseconds));
    return answer;
  }

  private carryOut(body: unknown): BatchAnswer {
    const response = this.acting(() => this.dispatcher.run(body));
    if (sizeOf(response) > LARGEST_PAYLOAD) return { transportError: TRANSPORT.responseTooLarge };
    return { body: response };
  }

  private endOfEdit(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.editEnds.add(() => {
        stop();
        resolve();
      });
    });
  }
}

/** Fact 1.20. */
function noAnswer(): Promise<never> {
  return new Promise(() => undefined);
}

/** Of all refusals only that of a too large answer comes after the request was carried out. */
function refusalOf(code: ErrorCode, carryOut: () => BatchAnswer): BatchAnswer {
  switch (code) {
    case "AccessDenied":
      return { transportError: 7000 };
    case "InvalidOperationInCellEditMode":
      return { transportError: TRANSPORT.cellEditMode };
    case "InvalidOrTimedOutSession": // fact 5.11
      return { transportError: 5012 };
    case "ActivityLimitReached":
      return { transportError: 5102 };
    case "RequestPayloadSizeLimitExceeded":
      return { transportError: TRANSPORT.requestTooLarge };
    case "ResponsePayloadSizeLimitExceeded":
      carryOut();
      return { transportError: TRANSPORT.responseTooLarge };
    case "GeneralException":
      return failed(code, "There was an internal error while processing the request.", 500);
    case "ServiceNotAvailable":
      return failed(code, "The service is unavailable.", 503);
  }
}

function failed(Code: string, Message: string, HttpStatusCode: number): BatchAnswer {
  const Error = { Code, Message, HttpStatusCode, Location: "", ActionIndex: 0 };
  return { body: { Results: [], TraceIds: [], Error } };
}

function sizeOf(body: unknown): number {
  return Buffer.byteLength(JSON.stringify(body));
}
