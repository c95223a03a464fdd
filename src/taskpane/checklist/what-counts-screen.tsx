import { useTexts } from "../app/language/use-texts";
import { Screen } from "../app/screen";
import { useStyles } from "../app/styles";

/** A short page on what to list. */
export function WhatCountsScreen() {
  const texts = useTexts().whatCounts;
  const styles = useStyles();
  const list = (items: readonly string[]) => (
    <ul className={styles.bullets}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    <Screen title={texts.title}>
      <p className={styles.text}>{texts.intro}</p>
      <section className={styles.group}>
        <h2 className={styles.section}>{texts.counts}</h2>
        {list(texts.countsList)}
      </section>
      <section className={styles.group}>
        <h2 className={styles.section}>{texts.doesNotCount}</h2>
        {list(texts.doesNotCountList)}
      </section>
      <section className={styles.group}>
        <h2 className={styles.section}>{texts.sensitive}</h2>
        <p className={styles.text}>{texts.sensitiveText}</p>
      </section>
      <section className={styles.group}>
        <h2 className={styles.section}>{texts.one}</h2>
        <p className={styles.text}>{texts.oneText}</p>
      </section>
    </Screen>
  );
}
