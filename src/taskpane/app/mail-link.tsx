import { makeStyles } from "@fluentui/react-components";
import { tokens } from "./tokens";

const useLinkStyles = makeStyles({
  link: {
    display: "inline-flex",
    alignItems: "center",
    minHeight: "32px",
    padding: "5px 12px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** Opens the person's own mail program, in a window of its own so that the pane stays. */
export function MailLink({ href, onClick, children }: { href: string; onClick?: () => void; children: string }) {
  return (
    <a id="open-mail" href={href} target="_blank" rel="noreferrer" className={useLinkStyles().link} onClick={onClick}>
      {children}
    </a>
  );
}
