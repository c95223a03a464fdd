import type { BatchAnswer } from "../seat";

/** The Excel that a pane in a frame talks to. */
export interface FrameHost {
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Address of the document, as the pane is told it. */
  readonly documentUrl: string;
  execute(body: unknown, flags: number): Promise<BatchAnswer>;
  loadSettings(): Promise<Record<string, string>>;
  saveSettings(settings: Record<string, string>): Promise<unknown>;
  /** The person leaves the pane by keyboard; `forward` is the direction. */
  leavePane(forward: boolean): void;
}

/** The names are Microsoft's. */
export type MethodCall = {
  DdaMethod: { DispatchId: number };
  ArrayData?: readonly unknown[];
  DdaSettingsMethod?: { Properties?: ReadonlyArray<readonly [string, string]> };
};

const DISPATCH = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 };
/** office.js turns it into GeneralException. */
const UNSUPPORTED = 5001;
/** Where body and flags stand in the array of a rich API call. */
const BODY = 4;
const FLAGS = 6;

/** office.js reads from the window's name who it is in. `disableLogging` keeps it from sending telemetry. */
export function frameName(conversation: string, instance: string): string {
  return JSON.stringify({
    baseFrameName: `pane-${instance}`,
    hostInfo: ["Excel", "Web", "16.01", "en-US", crypto.randomUUID(), "", "disableLogging", "0"].join("$"),
    xdmInfo: [conversation, instance, location.origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** What office.js is told of document and Excel when it starts. */
export function appContext(
  instance: string,
  host: FrameHost,
  settings: Record<string, string>,
  element: HTMLElement,
): object {
  return {
    _id: instance,
    _appInstanceId: instance,
    _appName: 16, // Excel on the web
    _appVersion: "16.0",
    _appMinorVersion: 1,
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: host.documentUrl,
    _clientMode: 1, // reading and writing
    _settings: Object.entries(settings),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify(host.requirementSets),
    _hostFullVersion: "16.0.17928.41000",
    _addinName: "Data inventory",
    _appDomains: [],
    _featureGates: {},
    _clientWindowHeight: element.clientHeight,
    _clientWindowWidth: element.clientWidth,
    _initialDisplayMode: 0,
    _hostCustomMessage: "",
  };
}

/** A call of office.js to Excel: a batch of requests, or the document settings. */
export async function executeMethod(call: MethodCall, host: FrameHost): Promise<object> {
  switch (call.DdaMethod.DispatchId) {
    case DISPATCH.richApi: {
      const body: unknown = JSON.parse(String(call.ArrayData?.[BODY]));
      const answer = await host.execute(body, Number(call.ArrayData?.[FLAGS] ?? 0));
      if ("transportError" in answer) return { Error: answer.transportError };
      return { Error: 0, Data: [200, [], JSON.stringify(answer.body)] };
    }
    case DISPATCH.saveSettings:
      await host.saveSettings(Object.fromEntries(call.DdaSettingsMethod?.Properties ?? []));
      return { Error: 0 };
    case DISPATCH.refreshSettings: {
      const settings = Object.entries(await host.loadSettings());
      return { Error: 0, Properties: { Settings: settings.map(([Name, Value]) => ({ Name, Value })) } };
    }
    case DISPATCH.commandCompleted:
      return { Error: 0 };
    default:
      console.error(`The preview does not answer call ${call.DdaMethod.DispatchId} of office.js`);
      return { Error: UNSUPPORTED };
  }
}
