/** The browser has its own hold on a file once the download has begun; this long it may take to begin. */
const BEGUN_ms = 10_000;

/** Hands the reader a file made here. `type` is a MIME type of text. */
export function handOut(name: string, type: string, content: string) {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGUN_ms);
}
