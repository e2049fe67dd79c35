/** What a page shows of a model: equations as MathML, parameters with their sources, printed at build time. */
declare module '*.model.yaml?shown' {
  const shown: import('./shown.ts').ShownModel;
  export default shown;
}

/** What a link may change in a model. */
declare module '*.model.yaml?changeable' {
  const changeable: import('./changeable.ts').Changeable;
  export default changeable;
}
