import { ServerObject } from "./server-object";

/** What office.js tells once `Office.actions.associate` was called; without it the page gets an uncaught error. */
export class AddinInternalService extends ServerObject {
  readonly className = "AddinInternalService";

  NotifyActionHandlerReady(): void {}
}
