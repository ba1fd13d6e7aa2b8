// The headers that all tests share are compiled once, beside this.
