// The library holds data only; a static library has to have a source of its own, and this is it.
