import { useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { quickStartMatch } from "../../inventory/quick-start";
import type { QuickStartEntry } from "../../inventory/tables";
import { ChevronDownIcon, ChevronUpIcon, DoneIcon } from "../app/icons";
import { useTexts } from "../app/language/use-texts";
import { useStyles } from "../app/styles";
import { Tick } from "../app/tick";
import { tokens } from "../app/tokens";

const useCategoryStyles = makeStyles({
  category: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: "inherit" },
  button: {
    width: "100%",
    minHeight: "44px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    ":hover": { color: tokens.colorNeutralForeground1 },
    "> span": { flexGrow: 1 },
    "> svg": { flexShrink: 0 },
  },
  entries: { paddingBottom: "8px" },
  listed: {
    display: "flex",
    gap: "12px",
    padding: "6px 0",
    "> svg": { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  },
  line: { display: "block" },
});

type CategoriesProps = {
  entries: readonly QuickStartEntry[];
  likely: readonly string[];
  department: string;
  isSearching: boolean;
  ticked: ReadonlySet<string>;
  /** The name of the row that the sheet has already for an entry. */
  listedAs: (entry: QuickStartEntry) => string | undefined;
  onTick: (entry: QuickStartEntry, isTicked: boolean) => void;
};

/** The list by category; those that the department is likely to have something of come first and are open. */
export function QuickStartCategories(props: CategoriesProps) {
  const { entries, likely, department, isSearching } = props;
  const texts = useTexts().quickStart;
  const styles = useStyles();
  const categories = [...new Set(entries.map(({ category }) => category))];
  const first = isSearching ? [] : likely.filter((category) => categories.includes(category));
  const others = categories.filter((category) => !first.includes(category));
  const group = (names: readonly string[], isOpen: boolean) =>
    names.map((category) => (
      <Category
        key={`${category} ${isOpen}`}
        {...props}
        entries={entries.filter((entry) => entry.category === category)}
        category={category}
        startsOpen={isOpen}
      />
    ));
  return (
    <>
      {first.length > 0 && (
        <section>
          <h2 className={styles.section}>{texts.likely(department)}</h2>
          {group(first, true)}
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2 className={styles.section}>{first.length > 0 ? texts.others : texts.all}</h2>
          {group(others, isSearching)}
        </section>
      )}
    </>
  );
}

type CategoryProps = CategoriesProps & { category: string; startsOpen: boolean };

function Category({ entries, category, startsOpen, ticked, listedAs, onTick }: CategoryProps) {
  const texts = useTexts().quickStart;
  const styles = useStyles();
  const own = useCategoryStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  const some = entries.filter((entry) => ticked.has(quickStartMatch(entry)) || listedAs(entry) !== undefined).length;
  return (
    <div className={own.category}>
      <h3 className={own.heading}>
        <button
          type="button"
          className={mergeClasses(styles.linkButton, own.button)}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <ChevronUpIcon size={16} /> : <ChevronDownIcon size={16} />}
          <span>{category}</span>
          <small className={styles.note}>{texts.ticked(some, entries.length)}</small>
        </button>
      </h3>
      {isOpen && (
        <ul className={mergeClasses(styles.list, own.entries)}>
          {entries.map((entry) => {
            const match = quickStartMatch(entry);
            const name = listedAs(entry);
            return (
              <li key={match}>
                {name === undefined ? (
                  <Tick isTicked={ticked.has(match)} onChange={(isTicked) => onTick(entry, isTicked)}>
                    {entry.dataset}
                    <span className={mergeClasses(styles.note, own.line)}>{entry.whatItCovers}</span>
                  </Tick>
                ) : (
                  <div className={own.listed}>
                    <DoneIcon size={18} />
                    <span className={styles.text}>
                      {entry.dataset}
                      <span className={mergeClasses(styles.note, own.line)}>{texts.listed(name)}</span>
                    </span>
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
