import fc from "fast-check";

// Laws are tried on few values where thousands of changes are tried: nearly every value breaks them, or none does.
fc.configureGlobal({ numRuns: 20 });
