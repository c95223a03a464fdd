import { useEffect, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { asWorkbookError, canBeRepaired } from "./errors";
import { MoreIcon } from "./icons";
import { useTexts } from "./language/use-texts";
import { go, tell } from "./navigation";
import { isFor, type Screen } from "./screens";
import { patiently } from "./patiently";
import { refresh } from "./reading";
import { usePane } from "./store";
import { useStyles } from "./styles";
import { tokens } from "./tokens";

const useMenuStyles = makeStyles({
  place: { position: "relative", flexShrink: 0 },
  button: {
    display: "grid",
    placeItems: "center",
    width: "36px",
    height: "36px",
    padding: 0,
    border: 0,
    background: "none",
    color: "inherit",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    position: "absolute",
    top: "40px",
    right: 0,
    width: "max-content",
    maxWidth: "280px",
    margin: 0,
    padding: "4px",
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    "& button": {
      width: "100%",
      padding: "6px 12px",
      color: tokens.colorNeutralForeground1,
      ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1 },
    },
  },
});

/** The few things that are not part of the way: a button that shows a list of buttons. */
export function Menu() {
  const texts = useTexts();
  const styles = useStyles();
  const own = useMenuStyles();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const close = (event: Event) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("keydown", closeByKey);
    document.addEventListener("pointerdown", close);
    document.addEventListener("focusin", close);
    return () => {
      document.removeEventListener("keydown", closeByKey);
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("focusin", close);
    };
  }, [isOpen]);

  const choose = (action: () => void) => () => {
    setOpen(false);
    button.current?.focus();
    action();
  };
  const role = usePane((pane) => pane.profile?.role);
  const phase = usePane((pane) => pane.phase.kind);
  const isBlank = usePane(({ phase }) => phase.kind === "open" && phase.inventory.datasets.length === 0);
  const places: readonly { readonly label: string; readonly to: Screen }[] = [
    { label: texts.whatCounts.title, to: { kind: "whatCounts" } },
    { label: texts.newRound.title, to: { kind: "newRound" } },
    { label: texts.app.editDepartments, to: { kind: "editDepartments" } },
    ...(isBlank && role === "lead" ? [{ label: texts.app.attach, to: { kind: "attach" } as const }] : []),
    { label: texts.app.checkWorkbook, to: { kind: "repair" } },
    { label: texts.app.handOver, to: { kind: "handOver" } },
    { label: texts.app.changeRole, to: { kind: "welcome" } },
  ];
  const offered = places.filter(({ to }) => isFor(to, role) && !(phase === "leadNotes" && to.kind === "welcome"));
  const items = [
    { label: texts.app.refresh, action: () => void refreshNow(texts.app.refreshed) },
    ...offered.map(({ label, to }) => ({ label, action: () => go(to) })),
  ];
  // There is nothing to read yet.
  if (phase === "noInventory") return null;
  return (
    <div ref={place} className={own.place}>
      <button
        ref={button}
        id="menu"
        type="button"
        className={own.button}
        aria-label={texts.app.menu}
        aria-expanded={isOpen}
        aria-controls="menu-list"
        onClick={() => setOpen(!isOpen)}
      >
        <MoreIcon />
      </button>
      {isOpen && (
        <ul id="menu-list" className={own.list}>
          {items.map(({ label, action }) => (
            <li key={label}>
              <button type="button" className={styles.linkButton} onClick={choose(action)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

async function refreshNow(done: string): Promise<void> {
  try {
    await patiently(refresh);
    tell(done);
  } catch (error) {
    const failed = asWorkbookError(error);
    // What shows stays, as after a change that could not be read; only what keeps the pane from working takes its place.
    usePane.setState(canBeRepaired(failed.code) ? { phase: { kind: "failed", error: failed } } : { stale: true });
  }
}
