/** The door of the references: what the project's numbers rest on, and how it is cited. */
export { toBibtex } from './bibtex.ts';
export { shortCitation } from './citation.ts';
export { checkReferences, type Reference } from './reference.ts';
export { REFERENCES, referenceOf } from './shipped.ts';
