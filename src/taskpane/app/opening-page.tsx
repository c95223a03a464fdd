import { makeStyles } from "@fluentui/react-components";
import { useTexts } from "./language/use-texts";

const useOpeningStyles = makeStyles({
  // What takes less than half a second needs no sign of progress (fact 8.7).
  page: {
    padding: "48px 16px",
    animationName: { from: { opacity: 0 }, "99%": { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "500ms",
    animationFillMode: "both",
  },
});

/** While Excel answers or a screen loads. */
export function Opening() {
  const styles = useOpeningStyles();
  return (
    <main className={styles.page}>
      <p role="status">{useTexts().app.opening}</p>
    </main>
  );
}
