/** The scores of a bid once they are turned over: every criterion to agree on, the first that waits standing open. */
import { AgreePart } from './AgreePart.tsx';
import { usePanel } from './heard.tsx';

export function ScoreSheet() {
  const { rows } = usePanel();
  const next = rows.find(({ score }) => score === undefined);
  return rows.map((row) => <AgreePart key={row.criterion.id} row={row} next={row === next} />);
}
