%%
all: ;
