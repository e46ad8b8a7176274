/** How long a sign-in window may take, in ms: for a name, a password and a second factor. */
export const windowPatience = 180_000;
