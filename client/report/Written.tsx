/** The words of a paper as they went out, field by field, and the versions they went out in. */
import styles from './Report.module.css';

interface WrittenProps {
  readonly texts: Readonly<Record<string, string>>;
  readonly fields: readonly { readonly id: string; readonly label: string }[];
  readonly name: string;
}

export function Written({ texts, fields, name }: WrittenProps) {
  return fields.map(({ id, label }) => {
    const text = texts[id]?.trim();
    return (
      text && (
        <div key={id} className={styles.paper}>
          <h4>{label.replaceAll('{name}', name)}</h4>
          <p className={styles.written}>{text}</p>
        </div>
      )
    );
  });
}

/** The versions of a paper that went out, the first first. */
export function versionsOf<V>(versions: Readonly<Partial<Record<number, V>>>): [number, V][] {
  return Object.entries(versions)
    .flatMap(([number, version]): [number, V][] => (version === undefined ? [] : [[Number(number), version]]))
    .sort(([a], [b]) => a - b);
}
