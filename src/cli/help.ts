import type { Command } from './command.ts';

/** Every command is loaded when it is asked for, so that running a case does not wait for the compiler. */
export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['model', async () => (await import('./model.ts')).model],
  ['run', async () => (await import('./run.ts')).run],
  ['device', async () => (await import('./device.ts')).device],
  ['plan', async () => (await import('./plan.ts')).plan],
  ['check', async () => (await import('./check.ts')).check],
  ['evidence', async () => (await import('./evidence.ts')).evidence],
  ['fit', async () => (await import('./fit.ts')).fit],
  ['drill', async () => (await import('./drill.ts')).drill],
  ['rehearse', async () => (await import('./rehearse.ts')).rehearse],
  ['references', async () => (await import('./references.ts')).references],
  ['types', async () => (await import('./types.ts')).types],
]);

export function helpText(): string {
  return `Intrathecal baclofen simulator, without a screen. Teaching only.

  model [FILE] [--json]
      States, parameters with grade and source, and equations in reading order.
  run CASE [--every 15min] [--days 7 | --hours 12] [--outputs a,b] [--csv FILE]
  run CASE ... [--set NAME=VALUE]... [--equation NAME=TEXT]...
      The course of a case as CSV: outputs, programmed and delivered drug, oral doses. --set gives a parameter of
      the model another value, --equation an equation, output or rate another text.
  device CASE --at "day 3 06:00" [--json]
      What pump and catheter are in at that time, what the programmer believes, and what each examination would show.
  plan CASE [--days 1095] [--from-day 0]
      The case with the plan of the automatic clinician from that day on, as a case that can be edited.
  check FILE... [--all]
      What is wrong with files of any shipped kind: cases, models, pumps, faults, actions, illnesses,
      examinations, rules, tip levels, patient types, scenarios and their runs, rehearsals, references. Of a good case also what the teaching rules say of its plan; they block nothing. --all adds
      the rules that hold.
  evidence [FOLDER or FILES...] [--patients 200] [--seed 1] [--json] [--targets] [--all]
      Published results against what the model predicts, or with --targets the teaching targets.
  evidence [FOLDER] --expect | --write-expected
      Whether the result is still the one in the folder's expected.json, or writes that anew.
  fit [--patients 60] [--seed 7] [--rounds 3] [--write | --leave-out-thirds]
      Fits the parameters of models/fit.yaml to the evidence marked fit; --write puts the values into the model.
  drill [--topic TOPIC [--seed 1] [--item 0] [--count 1] [--answer "0.4 mL/day" | --working] [--json]]
      The topics of the drill; with one, an item to calculate, the answer judged, or the way to it with its sources.
  rehearse
      The scenarios of the shelf, with their variants and stored runs.
  rehearse SCENARIO [--variant V] [--run KEY | --run FILE | --do-nothing] [--json]
      What a stored run (the expert's unless named), a run from a file, or nobody's doing anything comes to: the course
      of events, what was asked for and when it was done, and the score.
  references [--bibtex | --csl] [KEY...]
      The sources of the numbers, all or those named; with --bibtex or --csl (CSL-JSON) for other programs.
  types
      Writes the type declarations of all models to .build/types.
  help
      This text.

Exit code: 0 fine, 1 problems with the input (on standard error), 2 wrong usage.
`;
}
