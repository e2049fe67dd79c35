/** What this browser remembers: attempts, objectives, export and import. Stands on the shelf. */
export function ProgressPanel() {
  return null;
}
