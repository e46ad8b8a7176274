/** What is used here of Eleventy, which has no types of its own (11ty.dev/docs/programmatic). */
declare module '@11ty/eleventy' {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        /** Null: no configuration file is looked for. */
        readonly configPath: string | null;
        readonly quietMode: boolean;
        readonly config: (config: EleventyConfig) => { readonly markdownTemplateEngine: false };
      },
    );
    write(): Promise<unknown>;
  }

  /** 11ty.dev/docs/config */
  export interface EleventyConfig {
    setTemplateFormats(formats: readonly string[]): void;
    setIncludesDirectory(path: string): void;
    readonly ignores: { add(glob: string): void };
    amendLibrary(name: 'md', change: (md: import('markdown-it').default) => void): void;
    addGlobalData(name: string, value: unknown): void;
    addTemplate(path: string, content: string): void;
  }
}
