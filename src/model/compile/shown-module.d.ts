/** What a page shows of a model: equations as MathML, parameters with their sources, printed at build time. */
declare module '*.model.yaml?shown' {
  const shown: import('./shown.ts').ShownModel;
  export default shown;
}
