open(my $in, '<', 'it/resources/sample.xz');
