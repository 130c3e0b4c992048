mainstaySearch("index",{entries:269,inBlock:16,kinds:["scenario","role","activity","system","supplier","site","unit","risk","requirement","page","term","section"],terms:"0 served"})
