/** What the setup of the browser tests hands to them. */
declare module 'vitest' {
  interface ProvidedContext {
    readonly chromium: string;
    /** Address of the built page, with a slash at its end. */
    readonly page: string;
    /** The same page in a folder of a larger site. */
    readonly pageInFolder: string;
  }
}

export type {};
