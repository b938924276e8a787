def dialogue(rng): return [("x","y")]
