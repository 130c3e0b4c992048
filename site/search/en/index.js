mainstaySearch("index",{entries:265,inBlock:16,kinds:["scenario","role","activity","system","supplier","site","unit","risk","requirement","page","term","section"],terms:"0 solution"})
