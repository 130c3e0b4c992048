mainstaySearch("index",{entries:266,inBlock:16,kinds:["scenario","role","activity","system","supplier","site","unit","risk","requirement","page","term","section"],terms:"0 simulated"})
