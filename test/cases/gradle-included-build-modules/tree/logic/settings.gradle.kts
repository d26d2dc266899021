rootProject.name = "logic"
include("conv")
