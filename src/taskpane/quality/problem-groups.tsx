import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Severity } from "../../inventory/finding";
import { commonSentence } from "../../inventory/language/sentence";
import type { ProblemKind } from "../../inventory/problem-kinds";
import type { RepairKind } from "../../inventory/repair-kinds";
import { Button } from "../app/button";
import type { CheckedRow } from "../app/checked-rows";
import { AlertIcon, DraftIcon, InfoIcon } from "../app/icons";
import { quality as texts } from "../app/language/en/lead/quality";
import { useSubjectTexts } from "../app/language/use-texts";
import { SharedIds } from "../app/shared-ids";
import { useStyles } from "../app/styles";
import { tokens } from "../app/tokens";
import { GiveIds } from "./give-ids";
import { KindSection } from "./kind-section";
import { ProblemRows, type ShowCell } from "./problem-rows";
import { RepairChanges } from "./repair-changes";
import { kindId, type SheetProblems } from "./use-sheet-problems";

const useGroupStyles = makeStyles({
  error: { "> svg": { color: tokens.colorPaletteRedForeground1 } },
  repair: { "> svg": { color: tokens.colorBrandForeground1 } },
  warning: { "> svg": { color: tokens.colorPaletteDarkOrangeForeground1 } },
});

/** With so few rows nobody copies an answer down a column. */
const few = 5;

/** Rows with a shared ID are shown about so many at a time; the others come when these have theirs. */
const mostShared = 20;

/** The first of them, those with one ID together: which one is the copy is only seen beside the other. */
function firstShared(rows: readonly CheckedRow[]): readonly CheckedRow[] {
  const byId = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    const { inventoryId } = row.dataset;
    byId.set(inventoryId, [...(byId.get(inventoryId) ?? []), row]);
  }
  const shown: CheckedRow[] = [];
  for (const [, alike] of [...byId].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (shown.length > 0 && shown.length + alike.length > mostShared) break;
    shown.push(...alike);
  }
  return shown;
}

type ProblemGroupProps = {
  severity: Severity;
  kinds: readonly ProblemKind<CheckedRow>[];
  identity: SheetProblems["identity"];
  /** How many rows count. */
  listed: number;
  show: ShowCell;
};

/** The kinds of problems that must be put right, or that are worth a look. */
export function ProblemGroup({ severity, kinds, identity, listed, show }: ProblemGroupProps) {
  const subject = useSubjectTexts();
  const styles = useStyles();
  const own = useGroupStyles();
  const ofThis = kinds.filter((kind) => kind.severity === severity);
  if (ofThis.length === 0) return null;
  const Icon = severity === "error" ? AlertIcon : InfoIcon;
  return (
    <section aria-labelledby={`group-${severity}`}>
      <h2 id={`group-${severity}`} className={mergeClasses(styles.section, styles.inline, own[severity])}>
        <Icon />
        {severity === "error" ? texts.mustBe : texts.worthALook}
      </h2>
      {ofThis.map((kind) => {
        const { field, code, problems } = kind;
        const rows = problems.map(({ row }) => row);
        return (
          <KindSection
            key={kindId(kind)}
            id={kindId(kind)}
            title={subject.fields[field].label}
            text={commonSentence(
              problems.map(({ finding }) => finding),
              subject,
            )}
            count={problems.length}
          >
            {() => (
              <>
                {field === "inventoryId" && code === "missing" && <GiveIds rows={rows} />}
                {code === "missing" && problems.length === listed && listed > few && (
                  <p className={styles.note}>{texts.emptyColumn}</p>
                )}
                {code === "idTwice" ? (
                  <SharedIds rows={firstShared(rows)} count={rows.length} />
                ) : (
                  <ProblemRows kind={kind} identity={identity} show={show} />
                )}
              </>
            )}
          </KindSection>
        );
      })}
    </section>
  );
}

type RepairGroupProps = {
  repairs: readonly RepairKind<CheckedRow>[];
  withoutId: number;
  /** Left out, they are only shown. */
  onFix: ((changes: RepairKind<CheckedRow>["changes"]) => void) | undefined;
};

/** What can be fixed without asking anybody, because only one thing can have been meant. */
export function RepairGroup({ repairs, withoutId, onFix }: RepairGroupProps) {
  const subject = useSubjectTexts();
  const styles = useStyles();
  const own = useGroupStyles();
  if (repairs.length === 0 && withoutId === 0) return null;
  return (
    <section aria-labelledby="group-repair">
      <h2 id="group-repair" className={mergeClasses(styles.section, styles.inline, own.repair)}>
        <DraftIcon />
        {texts.canBeFixed}
      </h2>
      {repairs.map(({ of, cells, changes }) => (
        <KindSection
          key={of}
          id={`repair-${of}`}
          title={of === "spaces" ? texts.spaces : subject.fields[of].label}
          text={of === "spaces" ? texts.spacesText : texts.repairText}
          count={cells}
        >
          {() => (
            <>
              <RepairChanges
                id={of}
                changes={changes}
                onFix={changes.length > 1 && onFix ? (change) => onFix([change]) : undefined}
              />
              {onFix && (
                <div>
                  <Button id={`fix-${of}`} onClick={() => onFix(changes)}>
                    {texts.fix(cells)}
                  </Button>
                </div>
              )}
            </>
          )}
        </KindSection>
      ))}
      {withoutId > 0 && <p className={styles.note}>{texts.noIdFirst(withoutId)}</p>}
    </section>
  );
}
