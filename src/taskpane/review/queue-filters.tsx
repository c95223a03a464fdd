import { useMemo } from "react";
import { departmentNames } from "../../inventory/department";
import { type QueueFilter, type ReviewState, reviewStates } from "../../inventory/review-queue";
import { Select } from "../app/controls";
import { Field } from "../app/field";
import { review as texts } from "../app/language/en/lead/review";
import { keepChoice } from "../app/navigation";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";

type QueueFiltersProps = { filter: QueueFilter; counts: Readonly<Record<ReviewState, number>> };

/** Which rows the lead analyst looks at: of which department, in which state, and since when. */
export function QueueFilters({ filter, counts }: QueueFiltersProps) {
  const styles = useStyles();
  const { departments } = useInventory();
  const names = useMemo(() => departmentNames(departments), [departments]);
  const choose = (change: Partial<QueueFilter>) => keepChoice({ kind: "review", ...filter, ...change });
  return (
    <div className={styles.group}>
      <Field id="review-state" label={texts.show}>
        {(aria) => (
          <Select
            {...aria}
            value={filter.state}
            onChange={(value) => choose({ state: reviewStates.find((state) => state === value) ?? "waiting" })}
          >
            {reviewStates.map((state) => (
              <option key={state} value={state}>
                {texts.stateWithCount(texts.states[state], counts[state])}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="review-department" label={texts.department}>
        {(aria) => (
          <Select {...aria} value={filter.department} onChange={(department) => choose({ department })}>
            <option value="">{texts.allDepartments}</option>
            {names.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="review-age" label={texts.age}>
        {(aria) => (
          <Select {...aria} value={String(filter.days)} onChange={(days) => choose({ days: Number(days) })}>
            {Object.entries(texts.ages).map(([days, words]) => (
              <option key={days} value={days}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}
