import { cardText } from '../strings/en/break/card.ts';

const words = cardText.local;
const LONGEST = 40;

/** Lines for a pen, or for what is typed before printing; nothing is kept. */
export function LocalNumbers() {
  return (
    <section class="card-local" aria-labelledby="card-local-title">
      <h2 id="card-local-title">{words.title}</h2>
      <p class="sub card-screen">{words.says}</p>
      <div class="card-lines">
        {words.lines.map((line, i) => (
          <label key={line} class="card-line">
            <span>{line}</span>
            <input
              type="text"
              class="num"
              name={`card-line-${i}`}
              autocomplete="off"
              spellcheck={false}
              maxLength={LONGEST}
              data-testid={`card-line-${i}`}
            />
          </label>
        ))}
      </div>
    </section>
  );
}
