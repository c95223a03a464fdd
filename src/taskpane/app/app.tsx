import { lazy, Suspense, useEffect, type ReactNode } from "react";
import { makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { ChecklistScreen } from "../checklist/checklist-screen";
import { isAttachBegun } from "./attach-begun";
import { ErrorBoundary } from "./error-boundary";
import { canBeRepaired, canBeTriedAgain, problemOf } from "./errors";
import { useTexts } from "./language/use-texts";
import { Opening } from "./opening-page";
import { ProblemPage } from "./problem-page";
import { isFor, screenKey, type Screen } from "./screens";
import { isSetUpBegun } from "./set-up-begun";
import { start, stop } from "./reading";
import { usePane } from "./store";
import { keepTabInPane } from "./tab-key";
import { useTheme } from "./theme";
import { tokens } from "./tokens";

const WelcomeScreen = lazy(async () => ({ default: (await import("../welcome/welcome-screen")).WelcomeScreen }));
const SetUpScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "lead-set-up" */ "../setup/set-up-pages")).SetUpScreen,
}));
const RepairScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "lead-set-up" */ "../setup/set-up-pages")).RepairScreen,
}));
const PromptScreen = lazy(async () => ({ default: (await import("../checklist/prompt-screen")).PromptScreen }));
const DatasetScreen = lazy(async () => ({ default: (await import("../dataset/dataset-screen")).DatasetScreen }));
const WhatCountsScreen = lazy(async () => ({
  default: (await import("../checklist/what-counts-screen")).WhatCountsScreen,
}));
const QuickStartScreen = lazy(async () => ({
  default: (await import("../checklist/quick-start-screen")).QuickStartScreen,
}));
const AlreadyListedScreen = lazy(async () => ({
  default: (await import("../checklist/already-listed-screen")).AlreadyListedScreen,
}));
const DatasetsScreen = lazy(async () => ({ default: (await import("../datasets/datasets-screen")).DatasetsScreen }));
const SendScreen = lazy(async () => ({ default: (await import("../send/send-screen")).SendScreen }));
const StillRightScreen = lazy(async () => ({
  default: (await import("../round/still-right-screen")).StillRightScreen,
}));
const HandOverScreen = lazy(async () => ({ default: (await import("../message/hand-over-screen")).HandOverScreen }));
const AskColleagueScreen = lazy(async () => ({
  default: (await import("../message/ask-colleague-screen")).AskColleagueScreen,
}));
const NotesPages = lazy(async () => ({
  default: (await import(/* webpackChunkName: "lead-notes" */ "../notes/notes-pages")).NotesPages,
}));

const LeadPages = lazy(async () => ({
  default: (await import(/* webpackChunkName: "lead" */ "./lead-pages")).LeadPages,
}));
const OtherRolePage = lazy(async () => ({ default: (await import("./other-role-page")).OtherRolePage }));
const AttachScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "lead-attach" */ "../attach/attach-screen")).AttachScreen,
}));

const usePageStyles = makeStaticStyles({
  "html, body": { margin: 0, padding: 0 },
  // Excel's web view on Windows hides scroll bars until the mouse is over them (fact 8.8).
  body: { overflowY: "scroll" },
  html: { scrollPaddingTop: "7rem", scrollPaddingBottom: "8rem" },
  "*, *::before, *::after": { boxSizing: "border-box" },
});

const useAppStyles = makeStyles({
  app: {
    minHeight: "100vh",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The whole pane. */
export function App() {
  usePageStyles();
  const styles = useAppStyles();
  const texts = useTexts();
  const phase = usePane((pane) => pane.phase);
  const isOpen = phase.kind === "open";
  const theme = useTheme(phase.kind !== "starting" && phase.kind !== "failed");

  useEffect(() => {
    void start();
    return stop;
  }, []);
  useEffect(() => (isOpen ? lookAgainWhileOpen() : undefined), [isOpen]);
  useEffect(keepTabInPane, []);

  return (
    <div className={styles.app}>
      <style>{theme}</style>
      <ErrorBoundary problem={texts.app.crashed} onTryAgain={() => void start()}>
        <Suspense fallback={<Opening />}>
          <CurrentPage />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** Loaded after the first screen: what was written is looked for once more, and nothing shows until then. */
function lookAgainWhileOpen(): () => void {
  let isOver = false;
  let stopLooking: (() => void) | undefined;
  void import("./keep-looking").then(({ keepLooking }) => {
    if (!isOver) stopLooking = keepLooking();
  });
  return () => {
    isOver = true;
    stopLooking?.();
  };
}

function CurrentPage(): ReactNode {
  const texts = useTexts();
  const phase = usePane((pane) => pane.phase);
  const screen = usePane((pane) => pane.visits.at(-1)?.screen);
  switch (phase.kind) {
    case "starting":
      return <Opening />;
    case "failed": {
      const { code } = phase.error;
      if (canBeRepaired(code) && isAttachBegun()) return <AttachScreen />;
      if (canBeRepaired(code) && (screen?.kind === "repair" || isSetUpBegun())) return <RepairScreen />;
      return (
        <ProblemPage
          problem={problemOf(phase.error, texts)}
          onTryAgain={canBeTriedAgain(code) ? () => void start() : undefined}
          canBeRepaired={canBeRepaired(code)}
        />
      );
    }
    case "noInventory":
      if (screen?.kind === "setUpNotes") return <NotesPages screen={screen} />;
      return screen?.kind === "attach" || isAttachBegun() ? <AttachScreen /> : <SetUpScreen empty={phase.empty} />;
    case "leadNotes":
    case "open":
      return screen && <CurrentScreen key={screenKey(screen)} screen={screen} />;
  }
}

function CurrentScreen({ screen }: { screen: Screen }): ReactNode {
  const role = usePane((pane) => pane.profile?.role);
  if (!isFor(screen, role)) return <OtherRolePage />;
  switch (screen.kind) {
    case "welcome":
      return <WelcomeScreen />;
    case "checklist":
      return <ChecklistScreen />;
    case "prompt":
      return <PromptScreen code={screen.prompt} />;
    case "dataset":
      return <DatasetScreen screen={screen} />;
    case "whatCounts":
      return <WhatCountsScreen />;
    case "quickStart":
      return <QuickStartScreen />;
    case "alreadyListed":
      return <AlreadyListedScreen code={screen.prompt} />;
    case "datasets":
      return <DatasetsScreen />;
    case "send":
      return <SendScreen />;
    case "stillRight":
      return <StillRightScreen />;
    case "handOver":
      return <HandOverScreen />;
    case "askColleague":
      return <AskColleagueScreen id={screen.id} />;
    case "setUp":
      return null;
    case "setUpNotes":
    case "notes":
    case "notesAdd":
    case "notesCarry":
    case "notesDepartment":
    case "notesBrief":
      return <NotesPages screen={screen} />;
    case "attach":
      return <AttachScreen />;
    default:
      return <LeadPages screen={screen} />;
  }
}
