import { Button } from "./button";
import { otherRole as texts } from "./language/en/other-role";
import { go } from "./navigation";
import { Screen } from "./screen";
import { useInventory, usePane } from "./store";
import { useStyles } from "./styles";

/**
 * In the place of a screen that is for somebody else, such as the lead analyst's before a point of contact: whose it is,
 * and the way on.
 */
export function OtherRolePage() {
  const styles = useStyles();
  const { settings } = useInventory();
  const isLead = usePane((pane) => pane.profile?.role) === "lead";
  const goHome = () => {
    usePane.setState({ visits: [{ screen: { kind: isLead ? "departments" : "checklist" } }], cameBack: false });
  };
  return (
    <Screen
      title={isLead ? texts.forContact : texts.forLead}
      footer={
        <Button id="home" look="primary" onClick={goHome}>
          {isLead ? texts.toDepartments : texts.toChecklist}
        </Button>
      }
    >
      <p className={styles.text}>{isLead ? texts.contactWhy : texts.leadWhy(settings.leadAnalyst)}</p>
      <p className={styles.text}>{texts.noLock}</p>
      <div>
        <Button id="change-role" onClick={() => go({ kind: "welcome" })}>
          {texts.changeRole}
        </Button>
      </div>
    </Screen>
  );
}
