import { drillText } from '../strings/drill.ts';

const words = drillText.waiting;

/** Where working and picture will be: calculate first. */
export function Waiting() {
  return (
    <div class="drill-behind" aria-hidden="true">
      {[words.working, words.picture].map((name) => (
        <div key={name} class="drill-waiting">
          <b>{name}</b> <span>{words.says}</span>
        </div>
      ))}
    </div>
  );
}
