import { useState } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { Role } from "../../inventory/roles";
import { Select } from "../app/controls";
import { Field } from "../app/field";
import { InfoIcon } from "../app/icons";
import { useTexts } from "../app/language/use-texts";
import type { Profile } from "../app/profile";
import { Screen } from "../app/screen";
import { chooseProfile, useInventory, usePane } from "../app/store";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { RoleChoice } from "./role-choice";
import { Button } from "../app/button";

/** Once for each person and workbook: who they are here. Also reached again from the menu. */
export function WelcomeScreen() {
  const texts = useTexts().welcome;
  const styles = useStyles();
  const inventory = useInventory();
  const before = usePane((pane) => pane.profile);
  const isFirst = usePane((pane) => pane.visits.length < 2);
  const departments = inventory.departments.filter(({ code, department }) => code !== "" && department !== "");
  const [role, setRole] = useState<Role>(before?.role ?? "pointOfContact");
  const [code, setCode] = useState(before?.department ?? "");
  const [name, setName] = useState(before?.name ?? "");
  const [isAsked, setAsked] = useState(false);

  const isPoc = role === "pointOfContact";
  const department = departments.find((known) => known.code === code)?.department;
  const departmentError = isAsked && isPoc && !department ? texts.departmentMissing : undefined;
  const nameError = isAsked && isPoc && name.trim() === "" ? texts.nameMissing : undefined;

  const proceed = () => {
    setAsked(true);
    const profile: Profile = { role, department: isPoc ? code : "", name: name.trim() };
    if (isPoc && !department) return document.getElementById("department")?.focus();
    if (isPoc && profile.name === "") return document.getElementById("name")?.focus();
    chooseProfile(profile, inventory);
  };

  const footer = (
    <Button look="primary" onClick={proceed}>
      {isPoc && department ? texts.continueAs(department) : texts.continue}
    </Button>
  );
  return (
    <Screen
      title={texts.title}
      big
      bare={isFirst}
      above={inventory.settings.city && <p className={mergeClasses(styles.note)}>{inventory.settings.city}</p>}
      footer={footer}
    >
      <p className={styles.text}>{texts.intro}</p>
      <RoleChoice role={role} onChoose={setRole} />
      {isPoc && (
        <>
          <Field
            id="department"
            label={texts.department}
            required
            error={departmentError}
            hint={departments.length === 0 ? texts.noDepartments : undefined}
          >
            {(aria) => (
              <Select {...aria} value={code} onChange={setCode}>
                <option value="">{texts.chooseDepartment}</option>
                {departments.map((known) => (
                  <option key={known.code} value={known.code}>
                    {known.department}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <TextField
            id="name"
            label={texts.name}
            value={name}
            onChange={setName}
            hint={texts.nameHelp}
            error={nameError}
            required
          />
        </>
      )}
      <p className={mergeClasses(styles.note, styles.inline)}>
        <InfoIcon />
        {texts.privacy}
      </p>
    </Screen>
  );
}
