/** Builds the web app unless the built one is younger than all it is made of. Ends the process if that fails. */
export declare function ensureBuilt(): void;
