import { useMemo, useState } from "react";
import { departmentNames } from "../../inventory/department";
import { defaultLists } from "../../inventory/vocabularies";
import type { AttachPlan } from "../../workbook/attach/attach-plan";
import type { ReadList } from "../../workbook/attach/read-list";
import { readBegun } from "../app/attach-begun";
import { attach } from "../app/language/en/lead/attach";
import { back } from "../app/navigation";
import { Screen } from "../app/screen";
import { usePane } from "../app/store";
import { Working } from "../app/working";
import { type Answers, noAnswers } from "./answers";
import { Attaching } from "./attaching";
import { CheckStep } from "./check-step";
import { ColumnsStep } from "./columns-step";
import { DepartmentsStep } from "./departments-step";
import { keepAnswers, readAnswers } from "./kept-answers";
import { askedColumns, fieldsOf, readHeaders, type Reading } from "./list-columns";
import { namedDepartments } from "./list-departments";
import { type MeaningColumn, meaningColumns } from "./list-meanings";
import type { Step } from "./step-screen";
import { ValuesStep } from "./values-step";
import { WhichStep } from "./which-step";

/** A city's own list becomes the Inventory: five questions, nothing written before the last is answered. */
export function AttachScreen() {
  const inventory = usePane(({ phase }) => (phase.kind === "open" ? phase.inventory : undefined));
  const [begun] = useState(readBegun);
  const [step, setStep] = useState<Step | "looking">("which");
  const [reading, setReading] = useState<Reading>();
  const [columns, setColumns] = useState<readonly MeaningColumn[]>([]);
  const [answers, setAnswers] = useState(noAnswers);
  const [isKept, setKept] = useState(true);
  const [plan, setPlan] = useState<AttachPlan>();

  const fields = useMemo(() => (reading ? fieldsOf(reading, askedColumns(reading, answers)) : []), [reading, answers]);
  const known = useMemo(() => departmentNames(inventory?.departments ?? []), [inventory]);
  const named = useMemo(
    () => (reading ? namedDepartments(reading, fields, answers.departments, known) : undefined),
    [reading, fields, answers.departments, known],
  );
  const worked = useMemo(
    () => (reading && named ? { reading, fields, columns, named, inventory } : undefined),
    [reading, named, fields, columns, inventory],
  );

  if (plan ?? begun) {
    const agreed = plan ?? begun;
    return agreed && <Attaching plan={agreed} isBegun={plan === undefined} />;
  }
  const onRead = (list: ReadList) => {
    setReading(readHeaders(list));
    const { city, leadAnalyst, dueDate } = answers;
    setAnswers(readAnswers(list) ?? { ...noAnswers, city, leadAnalyst, dueDate });
    setStep("columns");
  };
  if (step === "which" || reading === undefined || named === undefined || worked === undefined) {
    return <WhichStep onRead={onRead} onBack={() => back()} />;
  }
  const props = {
    reading,
    answers,
    isKept,
    change: (changed: Partial<Answers>) => {
      const next = { ...answers, ...changed };
      setAnswers(next);
      setKept(keepAnswers(reading.list, next));
    },
  };
  const lookAtValues = async () => {
    setStep("looking");
    setColumns(await meaningColumns(reading, fields, inventory?.lists ?? defaultLists));
    setStep("values");
  };
  switch (step) {
    case "columns":
      return <ColumnsStep {...props} onNext={() => void lookAtValues()} onBack={() => setStep("which")} />;
    case "looking":
      return (
        <Screen title={attach.values.title} bare>
          <Working words={attach.looking} />
        </Screen>
      );
    case "values":
      return (
        <ValuesStep
          {...props}
          columns={columns}
          onNext={() => setStep("departments")}
          onBack={() => setStep("columns")}
        />
      );
    case "departments":
      return (
        <DepartmentsStep {...props} named={named} onNext={() => setStep("check")} onBack={() => setStep("values")} />
      );
    case "check":
      return <CheckStep {...props} worked={worked} onAgree={setPlan} onBack={() => setStep("departments")} />;
  }
}
