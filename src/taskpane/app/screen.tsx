import { useEffect, useRef, type ReactNode } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useTexts } from "./language/use-texts";
import { Notice } from "./notice";
import { usePane } from "./store";
import { SelectedRowOffer } from "./selected-row-offer";
import { useStyles } from "./styles";
import { TopBar } from "./top-bar";
import { tokens } from "./tokens";

const useScreenStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100vh", overflowX: "clip" },
  main: { flexGrow: 1, padding: "16px 16px 24px", outlineStyle: "none" },
  heading: { display: "flex", flexDirection: "column", gap: "4px", marginBottom: "-8px" },
  footer: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** In a low pane, or with large text, the answers need the room. */
  highFooter: { "@media (max-height: 40rem)": { position: "static" } },
});

type ScreenProps = {
  /** What the screen is called in the window's title, and its heading. */
  title: string;
  /** In the bar at the top: the name of a home screen. */
  home?: string;
  /** Before everything: what is to be put right. */
  top?: ReactNode;
  /** A small line above the heading. */
  above?: ReactNode;
  /** A small word at the heading's right. */
  beside?: ReactNode;
  windowTitle?: string;
  big?: boolean;
  bare?: boolean;
  /** More than a button stands at the bottom. */
  isFooterHigh?: boolean;
  footer?: ReactNode;
  children: ReactNode;
};

/**
 * The frame of every screen: bar, heading, content, actions. When a person goes on, the focus moves to the heading;
 * when they come back, to the place that they left. It is never moved otherwise.
 */
export function Screen(props: ScreenProps) {
  const { title, home, top, above, beside, windowTitle, big, bare, isFooterHigh, footer, children } = props;
  const texts = useTexts();
  const styles = useStyles();
  const own = useScreenStyles();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = windowTitle ?? texts.app.pageTitle(title);
  }, [windowTitle, title, texts]);

  useEffect(() => {
    const { visits, cameBack, hasActed } = usePane.getState();
    const left = visits.at(-1)?.leftFrom;
    const target = cameBack && left ? document.getElementById(left) : null;
    if (!target) window.scrollTo({ top: 0 });
    if (visits.length > 1 || cameBack || hasActed) (target ?? heading.current)?.focus();
  }, []);

  return (
    <div className={own.page}>
      {!bare && <TopBar home={home} />}
      <main className={mergeClasses(own.main, styles.groups)}>
        <Notice />
        {top}
        <div className={own.heading}>
          {above}
          <div className={styles.apart}>
            <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, big && styles.bigTitle)}>
              {title}
            </h1>
            {beside}
          </div>
        </div>
        {children}
      </main>
      {!bare && <SelectedRowOffer />}
      {footer && <footer className={mergeClasses(own.footer, isFooterHigh && own.highFooter)}>{footer}</footer>}
    </div>
  );
}
